//! Whole journeys over all of it.

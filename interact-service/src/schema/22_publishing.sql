-- How often the public snapshot of a site changed; whoever publishes remembers how far they came.
-- No personal data.
create table publish_log (
  site text primary key,
  number {i64} not null
){norowid};

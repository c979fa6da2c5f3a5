//! Any bytes are read or refused, and every key of a shard that is read has a stem.
#![no_main]

use libfuzzer_sys::fuzz_target;
use search_index::format::{Shard, VERSION, read_rows, read_tails, unpack};

fuzz_target!(|bytes: &[u8]| {
    for bytes in [bytes.to_vec(), [&[VERSION as u8], bytes].concat()] {
        if let Ok(shard) = Shard::decode(&bytes) {
            assert!(shard.keys.iter().all(|key| key.stem < shard.stems.len()));
        }
        let _ = (read_rows(&bytes), read_tails(&bytes));
    }
    let _ = unpack(bytes);
});

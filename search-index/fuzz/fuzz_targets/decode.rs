//! Any bytes are read or refused, and every key of a shard that is read has a stem.
#![no_main]

use libfuzzer_sys::fuzz_target;
use search_index::format::{Frame, Shard, VERSION, read_rows, read_tails, unpack};

const FRAME: Frame = Frame { documents: 617, alphabet: 0x380 };

fuzz_target!(|bytes: &[u8]| {
    for bytes in [bytes.to_vec(), [&[VERSION as u8], bytes].concat()] {
        if let Ok(shard) = Shard::decode(&bytes, FRAME) {
            assert!(shard.keys.iter().all(|key| key.stem < shard.stems.len()));
            let postings = shard.stems.iter().flat_map(|stem| &stem.postings);
            assert!(postings.into_iter().all(|posting| posting.document < 617));
        }
        let _ = (read_rows(&bytes, FRAME.alphabet), read_tails(&bytes, FRAME.alphabet));
    }
    let _ = unpack(bytes);
});

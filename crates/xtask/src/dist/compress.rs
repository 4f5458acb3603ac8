//! Compressed copies of every file, made once here rather than at every request.

use super::{parallel, read, write};
use crate::fault::{Fault, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::{
    ffi::OsStr,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Writes `.br` and `.gz` beside every file below `folder`, except the manifest: no browser asks for it.
pub(crate) fn folder(folder: &Path) -> Result<()> {
    let mut wanted = files(folder)?;
    wanted.retain(|path| path.file_name() != Some(OsStr::new("manifest.json")));
    parallel::each(wanted, |path| {
        let bytes = read(&path)?;
        write(&beside(&path, "br"), &brotli(&bytes).map_err(Fault::io("compress", &path))?)?;
        write(&beside(&path, "gz"), &gzip(&bytes).map_err(Fault::io("compress", &path))?)
    })?;
    Ok(())
}

/// `yousaid.js` and `br` give `yousaid.js.br`.
pub(crate) fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

/// Every file below a folder, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(Fault::io("read", folder))? {
        let path = entry.map_err(Fault::io("read", folder))?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The logarithms of the blocks that the encoder judges at a time, 0 for its own choice. Which one suits a file
/// shows only once it is compressed.
const BLOCKS: [i32; 3] = [0, 16, 20];

/// As small as it gets.
pub(crate) fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut best: Option<Vec<u8>> = None;
    for lgblock in BLOCKS {
        let settings =
            BrotliEncoderParams { quality: 11, lgwin: 22, lgblock, size_hint: bytes.len(), ..Default::default() };
        let mut small = Vec::new();
        brotli::BrotliCompress(&mut &bytes[..], &mut small, &settings)?;
        if best.as_ref().is_none_or(|best| small.len() < best.len()) {
            best = Some(small);
        }
    }
    Ok(best.unwrap_or_default())
}

pub(crate) fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_comes_back_whole_and_is_the_same_each_time() {
        let bytes = "a survey, a survey, a survey, a survey".repeat(20).into_bytes();
        let mut back = Vec::new();
        brotli::Decompressor::new(&brotli(&bytes).unwrap()[..], 4096).read_to_end(&mut back).unwrap();
        assert_eq!(back, bytes);
        back.clear();
        flate2::read::GzDecoder::new(&gzip(&bytes).unwrap()[..]).read_to_end(&mut back).unwrap();
        assert_eq!(back, bytes);
        assert_eq!(gzip(&bytes).unwrap(), gzip(&bytes).unwrap());
    }
}

//! A zip archive whose files are stored as they are: enough for a workbook, and the same bytes
//! each time.

use crate::error::{Error, Limit, Problem};

/// The archive of some files, by name and content.
pub(super) fn archive(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in files {
        let place = number(out.len())?;
        let header = header(name, content)?;
        out.extend(b"PK\x03\x04");
        out.extend(&header);
        out.extend(name.as_bytes());
        out.extend(content);

        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&header);
        // No comment, the first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(place.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(files.len()).map_err(|_| too_large())?.to_le_bytes();
    let (place, size) = (number(out.len())?, number(directory.len())?);
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count);
    out.extend(count);
    out.extend(size.to_le_bytes());
    out.extend(place.to_le_bytes());
    out.extend([0; 2]);
    Ok(out)
}

/// What the local header and the directory share: version, names in UTF-8, stored, 1 January
/// 1980, checksum, sizes, length of the name, no extra field.
fn header(name: &str, content: &[u8]) -> Result<Vec<u8>, Error> {
    let size = number(content.len())?.to_le_bytes();
    let mut out = Vec::new();
    out.extend(b"\x14\x00\x00\x08\x00\x00\x00\x00\x21\x00");
    out.extend(checksum(content).to_le_bytes());
    out.extend(size);
    out.extend(size);
    out.extend(u16::try_from(name.len()).map_err(|_| too_large())?.to_le_bytes());
    out.extend([0; 2]);
    Ok(out)
}

fn number(size: usize) -> Result<u32, Error> {
    u32::try_from(size).map_err(|_| too_large())
}

fn too_large() -> Error {
    Error::new(Problem::TooLarge(Limit::Bytes))
}

/// The checksum of zip, CRC-32 of ISO 3309, a bit at a time over a table of sixteen.
fn checksum(content: &[u8]) -> u32 {
    let mut table = [0_u32; 16];
    for (entry, value) in table.iter_mut().zip(0_u32..) {
        *entry = value;
        for _ in 0..4 {
            *entry = if *entry & 1 == 1 { (*entry >> 1) ^ 0xEDB8_8320 } else { *entry >> 1 };
        }
    }
    let step = |crc: u32, half: u32| {
        let place = usize::try_from((crc ^ half) & 15).unwrap_or(0);
        (crc >> 4) ^ table.get(place).copied().unwrap_or(0)
    };
    let crc = content.iter().fold(u32::MAX, |crc, byte| {
        let byte = u32::from(*byte);
        step(step(crc, byte), byte >> 4)
    });
    !crc
}

#[cfg(test)]
mod tests {
    use super::{archive, checksum};

    #[test]
    fn the_checksum_is_the_one_of_the_standard_example() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
        assert_eq!(checksum(b""), 0);
    }

    #[test]
    fn an_archive_begins_with_its_files_and_ends_with_its_directory() {
        let bytes = archive(&[("a.txt".to_owned(), b"hej".to_vec())]).unwrap();
        assert!(bytes.starts_with(b"PK\x03\x04"));
        assert_eq!(bytes.len(), 30 + 5 + 3 + 46 + 5 + 22);
    }
}

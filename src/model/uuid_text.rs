/// As many characters as a UUID has in its text form.
pub const UUID_LENGTH: usize = 36;

/// A UUID as PostgreSQL writes it. It is compared with names on each row of a table that has one, so nothing is allocated and
/// nothing formatted.
pub fn write_uuid(uuid: [u8; 16], room: &mut [u8; UUID_LENGTH]) -> &str {
    *room = [b'-'; UUID_LENGTH];
    let mut places = room.iter_mut().enumerate().filter(|(place, _)| !matches!(place, 8 | 13 | 18 | 23));
    for digit in uuid.iter().flat_map(|byte| [byte >> 4, byte & 15]) {
        if let Some((_, place)) = places.next() {
            *place = if digit < 10 { b'0' + digit } else { b'a' + (digit - 10) };
        }
    }
    std::str::from_utf8(room).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_written_in_lower_case_with_four_dashes() {
        let uuid = [0x0a, 0x1b, 0x2c, 0x3d, 0x4e, 0x5f, 0x60, 0x71, 0x82, 0x93, 0xa4, 0xb5, 0xc6, 0xd7, 0xe8, 0xf9];
        assert_eq!(write_uuid(uuid, &mut [0; UUID_LENGTH]), "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9");
        assert_eq!(write_uuid([0; 16], &mut [b'x'; UUID_LENGTH]), "00000000-0000-0000-0000-000000000000");
        assert_eq!(write_uuid([255; 16], &mut [0; UUID_LENGTH]), "ffffffff-ffff-ffff-ffff-ffffffffffff");
    }
}

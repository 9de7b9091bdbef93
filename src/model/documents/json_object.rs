use serde::Serialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::fmt::{Formatter, Result};
use std::marker::PhantomData;

/// A JSON object, read as `T`. What serde derives for a struct takes an array of its fields as well.
#[derive(Serialize)]
pub struct Object<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Object<T>, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = Object<T>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> std::result::Result<Object<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }
}

#[cfg(test)]
mod tests {
    use super::Object;
    use serde::Deserialize;
    use serde_json::{from_value, json};

    #[derive(Deserialize)]
    struct Point {
        x: i64,
    }

    #[test]
    fn a_list_is_no_object() {
        assert_eq!(from_value::<Object<Point>>(json!({"x": 7})).ok().map(|Object(point)| point.x), Some(7));
        assert!(from_value::<Point>(json!([7])).is_ok(), "what serde derives takes it");
        assert!(from_value::<Object<Point>>(json!([7])).is_err());
    }
}

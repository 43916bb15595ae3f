namespace Bindery.OpenApi.Schemas;

internal enum SchemaKind
{
    Unknown,
    Text,
    Whole,
    Number,
    Boolean,
    Object,
    List,
}

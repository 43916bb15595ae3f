namespace Bindery.Blueprints;

public enum IdempotencyStyle
{
    Header,
    Lookup,

    /// <summary>A creation with a key that is there already changes that record.</summary>
    Upsert,
}

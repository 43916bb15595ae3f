namespace Bindery.Blueprints;

public enum IdempotencyStyle
{
    Header,
    Lookup,
}

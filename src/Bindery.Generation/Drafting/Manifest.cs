namespace Bindery.Generation.Drafting;

internal static class Manifest
{
    public const string Path = "__manifest__.py";
}

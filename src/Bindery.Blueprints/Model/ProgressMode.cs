namespace Bindery.Blueprints;

public enum ProgressMode
{
    /// <summary>Everything is read each time; checksums skip what has not changed.</summary>
    Full,
    ModifiedSince,
}

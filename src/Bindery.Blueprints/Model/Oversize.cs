namespace Bindery.Blueprints;

public enum Oversize
{
    Refuse,

    /// <summary>The platform gives its maximum instead.</summary>
    Clamp,
}

namespace Bindery.Blueprints;

public enum BodyStyle
{
    Enveloped,
    Plain,

    /// <summary>A list with the record in it, without an envelope.</summary>
    List,
}

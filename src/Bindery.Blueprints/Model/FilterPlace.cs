namespace Bindery.Blueprints;

public enum FilterPlace
{
    Query,
    Header,

    /// <summary>The body of a search by POST; the parameters' names are paths in it.</summary>
    Body,
}

namespace Bindery.Blueprints;

public enum FilterPlace
{
    Query,
    Header,
}

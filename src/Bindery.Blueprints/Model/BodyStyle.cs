namespace Bindery.Blueprints;

public enum BodyStyle
{
    Enveloped,
    Plain,
}

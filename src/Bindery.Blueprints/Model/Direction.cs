namespace Bindery.Blueprints;

public enum Direction
{
    Import,
    Export,
    Both,
}

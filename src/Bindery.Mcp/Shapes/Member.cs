namespace Bindery.Mcp.Shapes;

/// <summary>A member of an object.</summary>
internal sealed record Member(string Name, Shape Shape, bool IsRequired)
{
    public static Member Required(string name, Shape shape) => new(name, shape, true);

    public static Member Optional(string name, Shape shape) => new(name, shape, false);
}

using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Classes;

internal static class ClassKindReader
{
    public static ClassKind Read(OdooClass @class)
    {
        foreach (PythonExpression parent in @class.Definition.Bases)
        {
            ClassKind kind = OfBase(@class, parent);
            if (kind != ClassKind.Plain)
            {
                return kind;
            }
        }

        return ByBody(@class);
    }

    private static ClassKind OfBase(OdooClass @class, PythonExpression parent) =>
        PythonLiteral.LastName(parent) switch
        {
            "Model" => ClassKind.Model,
            "AbstractModel" or "BaseModel" => ClassKind.AbstractModel,
            "TransientModel" => ClassKind.TransientModel,
            "Component" when IsFramework(@class, parent) => ClassKind.Component,
            "AbstractComponent" when IsFramework(@class, parent) => ClassKind.AbstractComponent,
            { } name when name.EndsWith("Controller", StringComparison.Ordinal) =>
                ClassKind.Controller,
            { } name when parent is NameExpression && @class.Attribute("_name") is not null =>
                OfNeighbour(@class, name),
            _ => ClassKind.Plain,
        };

    /// <summary>A model that inherits in Python as well, from a class above it in the same file.</summary>
    private static ClassKind OfNeighbour(OdooClass @class, string name) =>
        @class
            .File.Module.Statements.OfType<ClassDefinition>()
            .TakeWhile(found => found != @class.Definition)
            .Where(found => found.Name == name)
            .SelectMany(found => found.Bases)
            .Select(parent =>
                PythonLiteral.LastName(parent) switch
                {
                    "Model" => ClassKind.Model,
                    "AbstractModel" => ClassKind.AbstractModel,
                    "TransientModel" => ClassKind.TransientModel,
                    _ => ClassKind.Plain,
                }
            )
            .FirstOrDefault(kind => kind != ClassKind.Plain);

    private static bool IsFramework(OdooClass @class, PythonExpression parent) =>
        parent is not NameExpression name
        || @class.File.OriginOf(name.Name) is { } origin
            && origin.Contains("component", StringComparison.Ordinal);

    /// <summary>A class that inherits in Python from one that isn't in sight.</summary>
    private static ClassKind ByBody(OdooClass @class) =>
        @class.Definition.Arguments.IsEmpty ? ClassKind.Plain
        : ComponentAttributes.Any(name => @class.Attribute(name) is not null) ? ClassKind.Component
        : @class
            .Definition.Body.Statements.OfType<FunctionDefinition>()
            .Any(RouteDefinition.IsRoute)
            ? ClassKind.Controller
        : ClassKind.Plain;

    private static readonly string[] ComponentAttributes = ["_usage", "_apply_on", "_collection"];
}

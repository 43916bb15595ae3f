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
            _ => ClassKind.Plain,
        };

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

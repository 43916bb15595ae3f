using System.Collections.Immutable;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Classes;

/// <summary>A method that answers HTTP requests, with what its <c>route</c> decorator says.</summary>
public sealed record RouteDefinition(FunctionDefinition Function, CallExpression Call)
{
    public ImmutableArray<string> Paths =>
        PythonLiteral.Texts(
            Argument("route")
                ?? Call.Arguments.FirstOrDefault(argument =>
                    argument.Kind == ArgumentKind.Positional
                )?.Value
        );

    /// <summary><c>http</c> unless said otherwise, as in Odoo.</summary>
    public string Type => PythonLiteral.Text(Argument("type")) ?? "http";

    public string Authentication => PythonLiteral.Text(Argument("auth")) ?? "user";

    /// <summary>Empty where every method is allowed.</summary>
    public ImmutableArray<string> Methods => PythonLiteral.Texts(Argument("methods"));

    /// <summary>Whether a stranger can call it.</summary>
    public bool IsPublic => Authentication is "public" or "none";

    public PythonExpression? Argument(string name) =>
        Call.Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;

    public static bool IsRoute(FunctionDefinition function) => Of(function) is not null;

    public static RouteDefinition? Of(FunctionDefinition function) =>
        function
            .Decorators.Select(decorator => decorator.Expression)
            .OfType<CallExpression>()
            .Where(call =>
                PythonLiteral.DottedName(call.Function)
                    is "http.route"
                        or "route"
                        or "odoo.http.route"
            )
            .Select(call => new RouteDefinition(function, call))
            .FirstOrDefault();
}

using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Reads <c>env["model"].search([...])</c> calls.</summary>
internal static class Searches
{
    public static bool IsSearch(CallExpression call) =>
        call.Function is AttributeExpression { Name: "search" or "search_read" or "search_count" };

    /// <summary>The conditions of a literal domain: name, operator, value.</summary>
    public static IEnumerable<(string? Field, string? Operator, PythonExpression Value)> Conditions(
        CallExpression call
    )
    {
        PythonExpression? domain = call
            .Arguments.FirstOrDefault(argument =>
                argument.Kind == ArgumentKind.Positional
                || argument.Name == "args"
                || argument.Name == "domain"
            )
            ?.Value;
        foreach (PythonExpression part in PythonLiteral.Elements(domain) ?? [])
        {
            if (PythonLiteral.Elements(part) is [var field, var @operator, var value])
            {
                yield return (PythonLiteral.Text(field), PythonLiteral.Text(@operator), value);
            }
        }
    }

    public static bool IsLiteralDomain(CallExpression call) =>
        call.Arguments.FirstOrDefault(argument => argument.Kind == ArgumentKind.Positional)?.Value
        is ListExpression;

    /// <summary>As <see cref="Model"/>, but only where nothing but <c>sudo()</c> and its like comes between: the records are of that model.</summary>
    public static string? DirectModel(PythonExpression? expression)
    {
        while (
            expression is CallExpression { Function: AttributeExpression { Name: var name } method }
        )
        {
            if (
                !name.StartsWith("with_", StringComparison.Ordinal)
                && name is not ("sudo" or "search" or "browse")
            )
            {
                return null;
            }

            expression = method.Value;
        }

        return expression is SubscriptExpression ? Model(expression) : null;
    }

    /// <summary>The model's name behind <c>env[…]</c>, through <c>sudo()</c> and its like.</summary>
    public static string? Model(PythonExpression? expression)
    {
        while (expression is not null)
        {
            switch (expression)
            {
                case SubscriptExpression { Value: var owner } subscript
                    when PythonLiteral.LastName(owner) == "env":
                    return PythonLiteral.Text(subscript.Index);
                case AttributeExpression attribute:
                    expression = attribute.Value;
                    break;
                case CallExpression call:
                    expression = call.Function;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}

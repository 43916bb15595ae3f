using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Finds the time limit of an HTTP call, through keyword dictionaries.</summary>
internal static class TimeLimits
{
    private const string Keyword = "timeout";

    public static TimeLimit Of(HttpCall http)
    {
        CallExpression call = http.Call.Node;
        if (call.Arguments.FirstOrDefault(argument => argument.Name == Keyword) is { } given)
        {
            return PythonLiteral.IsNone(given.Value) ? TimeLimit.SwitchedOff : TimeLimit.Given;
        }

        if (
            IsUrlOpen(call)
            && call.Arguments.Count(argument => argument.Kind == ArgumentKind.Positional) >= 3
        )
        {
            return TimeLimit.Given;
        }

        if (call.Arguments.Any(argument => argument.Kind == ArgumentKind.Star))
        {
            return TimeLimit.Unknown;
        }

        return call
            .Arguments.Where(argument => argument.Kind == ArgumentKind.DoubleStar)
            .Select(argument => InDictionary(http, argument.Value))
            .DefaultIfEmpty(TimeLimit.None)
            .Max();
    }

    private static bool IsUrlOpen(CallExpression call) =>
        PythonLiteral.LastName(call.Function) == "urlopen";

    private static TimeLimit InDictionary(HttpCall http, PythonExpression keywords)
    {
        if (keywords is DictionaryExpression literal)
        {
            return InLiteral(literal) ?? TimeLimit.None;
        }

        if (
            keywords is not NameExpression name
            || http.Call.Outer<FunctionDefinition>() is not { } function
        )
        {
            return TimeLimit.Unknown;
        }

        if (Written(function, name.Name) is { } written)
        {
            return written;
        }

        bool isLocal = function
            .Below<AssignmentStatement>()
            .Any(assignment =>
                assignment.Node.Value is DictionaryExpression
                && assignment
                    .Node.Targets.OfType<NameExpression>()
                    .Any(target => target.Name == name.Name)
            );
        return isLocal || !Mentions(http.File) ? TimeLimit.None : TimeLimit.Unknown;
    }

    /// <summary>The limit that the function itself puts into its keyword dictionary.</summary>
    private static TimeLimit? Written(Nested<FunctionDefinition> function, string name)
    {
        foreach (Nested<AssignmentStatement> assignment in function.Below<AssignmentStatement>())
        {
            foreach (PythonExpression target in assignment.Node.Targets)
            {
                if (
                    target is NameExpression local
                    && local.Name == name
                    && InValue(assignment.Node.Value) is { } inValue
                )
                {
                    return inValue;
                }

                if (
                    target is SubscriptExpression { Value: NameExpression owner } subscript
                    && owner.Name == name
                    && PythonLiteral.Text(subscript.Index) == Keyword
                )
                {
                    return Meaning(assignment.Node.Value);
                }
            }
        }

        return Updated(function, name);
    }

    private static TimeLimit? Updated(Nested<FunctionDefinition> function, string name)
    {
        foreach (Nested<CallExpression> call in function.Below<CallExpression>())
        {
            if (
                call.Node.Function is not AttributeExpression { Value: NameExpression owner } method
                || owner.Name != name
            )
            {
                continue;
            }

            if (method.Name == "update" && InUpdate(call.Node) is { } updated)
            {
                return updated;
            }

            if (
                method.Name == "setdefault"
                && PythonLiteral.Text(call.Node.Arguments.FirstOrDefault()?.Value) == Keyword
            )
            {
                return TimeLimit.Given;
            }
        }

        return null;
    }

    private static TimeLimit? InUpdate(CallExpression call) =>
        call.Arguments.FirstOrDefault(argument => argument.Name == Keyword) is { } keyword
            ? Meaning(keyword.Value)
            : InValue(call.Arguments.FirstOrDefault()?.Value);

    private static TimeLimit? InValue(PythonExpression? value) =>
        value switch
        {
            DictionaryExpression literal => InLiteral(literal),
            CallExpression { Function: NameExpression { Name: "dict" } } call => InUpdate(call),
            _ => null,
        };

    private static TimeLimit? InLiteral(DictionaryExpression literal) =>
        literal.Entries.FirstOrDefault(entry => PythonLiteral.Text(entry.Key) == Keyword)
            is { } entry
            ? Meaning(entry.Value)
            : null;

    private static TimeLimit Meaning(PythonExpression value) =>
        PythonLiteral.IsNone(value) ? TimeLimit.SwitchedOff : TimeLimit.Given;

    private static bool Mentions(PythonFile file) =>
        file.Source.Text.Contains(Keyword, StringComparison.Ordinal);
}

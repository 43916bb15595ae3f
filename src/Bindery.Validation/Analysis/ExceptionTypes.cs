using System.Collections.Immutable;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>What an <c>except</c> clause catches and what it does with it.</summary>
internal static class ExceptionTypes
{
    /// <summary>The last names of the classes caught; empty for a bare <c>except</c>.</summary>
    public static ImmutableArray<string> Of(ExceptHandler handler) =>
        handler.Type is null ? []
        : PythonLiteral.Elements(handler.Type) is { } several
            ? [.. several.Select(PythonLiteral.LastName).OfType<string>()]
        : PythonLiteral.LastName(handler.Type) is { } single ? [single]
        : ["?"];

    public static bool IsBroad(ExceptHandler handler) =>
        handler.Type is null || Of(handler).Any(name => name is "Exception" or "BaseException");

    public static bool Raises(Nested<ExceptHandler> handler) =>
        handler.Below<RaiseStatement>().Any();

    /// <summary>Whether the handler looks at the error: by its name, by a log with traceback, by the traceback itself.</summary>
    public static bool UsesError(Nested<ExceptHandler> handler) =>
        handler.Node.Name is { } name
            && handler.Below<NameExpression>().Any(use => use.Node.Name == name)
        || handler.Below<CallExpression>().Any(call => LogsTraceback(call.Node));

    private static bool LogsTraceback(CallExpression call) =>
        PythonLiteral.LastName(call.Function)
            is "exception"
                or "format_exc"
                or "print_exc"
                or "exc_info"
                or "format_exception"
        || call.Arguments.Any(argument =>
            argument.Name == "exc_info" && !PythonLiteral.IsFalse(argument.Value)
        );
}

using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>A call that goes out over HTTP.</summary>
internal sealed record HttpCall(PythonFile File, Nested<CallExpression> Call)
{
    /// <summary>Unknown where a session passes on what it was called with.</summary>
    public TimeLimit TimeLimit =>
        Call.Node.Function is AttributeExpression method && IsSuper(method.Value)
            ? TimeLimit.Unknown
            : TimeLimits.Of(this);

    public bool IsUrlOpen => PythonLiteral.LastName(Call.Node.Function) == "urlopen";

    public static bool IsSuper(PythonExpression receiver) =>
        receiver is CallExpression { Function: NameExpression { Name: "super" } };

    public string Name =>
        PythonLiteral.DottedName(Call.Node.Function)
        ?? PythonLiteral.LastName(Call.Node.Function)
        ?? "this call";
}

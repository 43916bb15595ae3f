using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>A call that goes out over HTTP.</summary>
internal sealed record HttpCall(PythonFile File, Nested<CallExpression> Call)
{
    public TimeLimit TimeLimit => TimeLimits.Of(this);

    public string Name =>
        PythonLiteral.DottedName(Call.Node.Function)
        ?? PythonLiteral.LastName(Call.Node.Function)
        ?? "this call";
}

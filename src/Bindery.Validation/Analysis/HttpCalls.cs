using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Finds the calls of an addon that go out over HTTP: of <c>requests</c>, of its sessions, of <c>urllib</c>.</summary>
internal sealed class HttpCalls
{
    private static readonly HashSet<string> Verbs =
    [
        "get",
        "post",
        "put",
        "patch",
        "delete",
        "head",
        "options",
        "request",
    ];

    private static readonly HashSet<string> Openers =
    [
        "urllib.request.urlopen",
        "urllib2.urlopen",
        "http.client.HTTPConnection",
        "http.client.HTTPSConnection",
    ];

    private readonly HttpSessions sessions;
    private readonly IReadOnlyCollection<PythonFile> files;

    public HttpCalls(IReadOnlyCollection<PythonFile> files)
    {
        this.files = [.. files.Where(MayCall)];
        sessions = new HttpSessions(this.files);
    }

    public IEnumerable<HttpCall> All() =>
        files.SelectMany(file =>
            file.Tree.All<CallExpression>()
                .Where(call => IsHttp(file, call))
                .Select(call => new HttpCall(file, call))
        );

    private static bool MayCall(PythonFile file) =>
        file.Source.Text.Contains("requests", StringComparison.Ordinal)
        || file.Source.Text.Contains("session", StringComparison.OrdinalIgnoreCase)
        || file.Source.Text.Contains("urlopen", StringComparison.Ordinal)
        || file.Source.Text.Contains("http.client", StringComparison.Ordinal);

    private bool IsHttp(PythonFile file, Nested<CallExpression> call)
    {
        PythonExpression function = call.Node.Function;
        if (ImportedNames.Resolve(file, function) is { } full)
        {
            if (
                Openers.Contains(full)
                || full.StartsWith("requests.", StringComparison.Ordinal)
                    && Verbs.Contains(full["requests.".Length..])
            )
            {
                return true;
            }
        }

        return function switch
        {
            AttributeExpression method => IsSessionCall(file, call, method),
            CallExpression taken => IsTaken(file, taken),
            NameExpression name => IsTakenBefore(file, call, name.Name),
            _ => false,
        };
    }

    private bool IsSessionCall(
        PythonFile file,
        Nested<CallExpression> call,
        AttributeExpression method
    )
    {
        if (!Verbs.Contains(method.Name) && method.Name != "send")
        {
            return false;
        }

        FunctionDefinition? function = call.Enclosing<FunctionDefinition>();
        bool isOwn =
            (method.Value is NameExpression { Name: "self" } || HttpCall.IsSuper(method.Value))
            && call.Enclosing<ClassDefinition>() is { } owner
            && sessions.IsSessionClass(owner.Name);
        return isOwn || sessions.IsSession(file, method.Value, function);
    }

    /// <summary><c>getattr(requests, verb)(…)</c>.</summary>
    private static bool IsTaken(PythonFile file, CallExpression taken) =>
        taken is { Function: NameExpression { Name: "getattr" }, Arguments: [var target, ..] }
        && ImportedNames.Resolve(file, target.Value) == "requests";

    private static bool IsTakenBefore(PythonFile file, Nested<CallExpression> call, string name) =>
        call.Outer<FunctionDefinition>()
            ?.Below<AssignmentStatement>()
            .Any(assignment =>
                assignment.Node.Value is CallExpression taken
                && IsTaken(file, taken)
                && assignment
                    .Node.Targets.OfType<NameExpression>()
                    .Any(target => target.Name == name)
            ) == true;
}

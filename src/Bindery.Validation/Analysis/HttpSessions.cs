using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>The names by which an addon keeps, makes or derives sessions of an HTTP library.</summary>
internal sealed class HttpSessions
{
    private static readonly HashSet<string> Constructors =
    [
        "requests.Session",
        "requests.session",
        "requests.sessions.Session",
        "requests_oauthlib.OAuth1Session",
        "requests_oauthlib.OAuth2Session",
        "requests_toolbelt.sessions.BaseUrlSession",
    ];

    private readonly HashSet<string> classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> attributes = new(StringComparer.Ordinal);
    private readonly HashSet<string> makers = new(StringComparer.Ordinal);
    private readonly HashSet<(PythonFile File, FunctionDefinition? Function, string Name)> locals =
    [];

    public HttpSessions(IReadOnlyCollection<PythonFile> files)
    {
        foreach (PythonFile file in files)
        {
            classes.UnionWith(SessionClasses(file));
        }

        foreach (PythonFile file in files)
        {
            NoteTargets(file);
        }

        foreach (PythonFile file in files)
        {
            NoteMakers(file);
        }

        // What a maker returned may be kept under a name of its own.
        foreach (PythonFile file in files.Where(_ => makers.Count > 0))
        {
            NoteTargets(file);
        }

        HashSet<string> names = [.. locals.Select(local => local.Name)];
        foreach (PythonFile file in files.Where(_ => names.Count > 0))
        {
            NoteParameters(file, names);
        }
    }

    public bool IsSession(
        PythonFile file,
        PythonExpression expression,
        FunctionDefinition? function
    ) =>
        expression switch
        {
            CallExpression call => IsMade(file, call),
            NameExpression name => locals.Contains((file, function, name.Name))
                || locals.Contains((file, null, name.Name)),
            AttributeExpression attribute => attributes.Contains(attribute.Name)
                || makers.Contains(attribute.Name),
            _ => false,
        };

    /// <summary>Whether a class of the addon is itself a session.</summary>
    public bool IsSessionClass(string name) => classes.Contains(name);

    private bool IsMade(PythonFile file, CallExpression call) =>
        IsConstructor(file, call.Function)
        || PythonLiteral.LastName(call.Function) is { } name
            && (classes.Contains(name) || makers.Contains(name));

    private static bool IsConstructor(PythonFile file, PythonExpression function) =>
        ImportedNames.Resolve(file, function) is { } full && Constructors.Contains(full);

    private static IEnumerable<string> SessionClasses(PythonFile file) =>
        file
            .Tree.All<ClassDefinition>()
            .Where(found =>
                found.Node.Bases.Any(parent => IsConstructor(file, parent)) && !LimitsTime(found)
            )
            .Select(found => found.Node.Name);

    /// <summary>A session whose own methods set a limit.</summary>
    private static bool LimitsTime(Nested<ClassDefinition> session) =>
        session.Below<Argument>().Any(argument => argument.Node.Name == "timeout")
        || session.Below<StringExpression>().Any(text => text.Node.Value == "timeout")
        || session.Below<Parameter>().Any(parameter => parameter.Node.Name == "timeout");

    private void NoteTargets(PythonFile file)
    {
        foreach (Nested<AssignmentStatement> assignment in file.Tree.All<AssignmentStatement>())
        {
            if (assignment.Node.Value is CallExpression call && IsMade(file, call))
            {
                foreach (PythonExpression target in assignment.Node.Targets)
                {
                    Note(file, assignment.Enclosing<FunctionDefinition>(), target);
                }
            }
        }

        foreach (Nested<WithItem> item in file.Tree.All<WithItem>())
        {
            if (
                item.Node is { Context: CallExpression call, Target: { } target }
                && IsMade(file, call)
            )
            {
                Note(file, item.Enclosing<FunctionDefinition>(), target);
            }
        }
    }

    private void Note(PythonFile file, FunctionDefinition? function, PythonExpression target)
    {
        if (target is NameExpression name)
        {
            locals.Add((file, function, name.Name));
        }
        else if (target is AttributeExpression attribute)
        {
            attributes.Add(attribute.Name);
        }
    }

    /// <summary>A parameter that bears the name of a session made elsewhere in the addon.</summary>
    private void NoteParameters(PythonFile file, HashSet<string> names)
    {
        foreach (Nested<FunctionDefinition> function in file.Tree.All<FunctionDefinition>())
        {
            foreach (
                Parameter parameter in function.Node.Parameters.Where(parameter =>
                    names.Contains(parameter.Name)
                )
            )
            {
                if (parameter.Name.Contains("session", StringComparison.OrdinalIgnoreCase))
                {
                    locals.Add((file, function.Node, parameter.Name));
                }
            }
        }
    }

    private void NoteMakers(PythonFile file)
    {
        foreach (Nested<ReturnStatement> returned in file.Tree.All<ReturnStatement>())
        {
            if (
                returned.Node.Value is { } value
                && returned.Enclosing<FunctionDefinition>() is { } function
                && IsSession(file, value, function)
            )
            {
                makers.Add(function.Name);
            }
        }
    }
}

using System.Collections.Immutable;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>A public route that a platform calls, together with the functions of its own file that it calls.</summary>
internal sealed record WebhookRoute(
    OdooClass Controller,
    RouteDefinition Route,
    Nested<FunctionDefinition> Function,
    ImmutableArray<Nested<FunctionDefinition>> Reached
)
{
    private static readonly string[] Verification =
    [
        "hmac",
        "compare_digest",
        "signature",
        "verify",
        "secret",
        "token",
        "api_key",
        "apikey",
        "authoriz",
        "authenticat",
        "digest",
        "password",
        "credential",
        "sha256",
        "signed",
        "checksum",
        "check_sum",
    ];

    public PythonFile File => Controller.File;

    public static IEnumerable<WebhookRoute> In(IEnumerable<OdooClass> classes) =>
        AnyIn(classes, (@class, route) => IsWebhook(route, @class));

    /// <summary>Every route that a stranger may call, of whatever name.</summary>
    public static IEnumerable<WebhookRoute> AnyPublicIn(IEnumerable<OdooClass> classes) =>
        AnyIn(classes, (_, route) => route.IsPublic);

    private static IEnumerable<WebhookRoute> AnyIn(
        IEnumerable<OdooClass> classes,
        Func<OdooClass, RouteDefinition, bool> isWanted
    )
    {
        foreach (OdooClass @class in classes.Where(found => !found.IsModel && !found.IsComponent))
        {
            foreach (FunctionDefinition method in @class.Methods)
            {
                if (RouteDefinition.Of(method) is { } route && isWanted(@class, route))
                {
                    yield return Of(@class, route);
                }
            }
        }
    }

    /// <summary>Whether anything on the way looks at a signature or a secret.</summary>
    public bool Verifies =>
        Route.Paths.Any(path => path.Contains("token", StringComparison.Ordinal))
        || Reached.Any(function => Words(function).Any(IsAboutVerification));

    public IEnumerable<Nested<T>> Below<T>()
        where T : PythonNode => Reached.SelectMany(function => function.Below<T>());

    public static bool IsAboutVerification(string word) =>
        Verification.Any(term => word.Contains(term, StringComparison.OrdinalIgnoreCase));

    private static WebhookRoute Of(OdooClass controller, RouteDefinition route)
    {
        Dictionary<string, Nested<FunctionDefinition>> own = [];
        foreach (
            Nested<FunctionDefinition> function in controller.File.Tree.All<FunctionDefinition>()
        )
        {
            own.TryAdd(function.Node.Name, function);
        }

        List<Nested<FunctionDefinition>> reached =
        [
            controller
                .File.Tree.All<FunctionDefinition>()
                .First(found => ReferenceEquals(found.Node, route.Function)),
        ];
        for (int index = 0; index < reached.Count; index++)
        {
            foreach (Nested<CallExpression> call in reached[index].Below<CallExpression>())
            {
                if (
                    PythonLiteral.DottedName(call.Node.Function) is { } name
                    && own.TryGetValue(
                        name.Replace("self.", "", StringComparison.Ordinal),
                        out Nested<FunctionDefinition> next
                    )
                    && !reached.Contains(next)
                )
                {
                    reached.Add(next);
                }
            }
        }

        return new WebhookRoute(controller, route, reached[0], [.. reached]);
    }

    private static bool IsWebhook(RouteDefinition route, OdooClass @class) =>
        route.IsPublic
        && (
            route.Type == "json"
            || PythonLiteral.IsFalse(route.Argument("csrf"))
            || route.Methods.Contains("POST")
        )
        && (
            route.Paths.Any(IsWebhookName)
            || IsWebhookName(route.Function.Name)
            || IsAmongWebhooks(route, @class)
        );

    /// <summary>A route that only platforms can call, in a class or file of webhooks.</summary>
    private static bool IsAmongWebhooks(RouteDefinition route, OdooClass @class) =>
        PythonLiteral.IsFalse(route.Argument("csrf"))
        && route.Methods is ["POST"]
        && (
            @class.File.Path.Contains("webhook", StringComparison.OrdinalIgnoreCase)
            || @class.Definition.Name.Contains("webhook", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsWebhookName(string name) =>
        name.Contains("webhook", StringComparison.OrdinalIgnoreCase)
        || name.Contains("web_hook", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/hook", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/ipn", StringComparison.OrdinalIgnoreCase)
        || name.Contains("notification", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(Nested<FunctionDefinition> function) =>
        function
            .Below<NameExpression>()
            .Select(name => name.Node.Name)
            .Concat(function.Below<AttributeExpression>().Select(attribute => attribute.Node.Name))
            .Concat(function.Below<Parameter>().Select(parameter => parameter.Node.Name))
            .Concat(
                function
                    .Below<StringExpression>()
                    .Where(text =>
                        text.Parent is not ExpressionStatement && text.Node.Span.Length < 60
                    )
                    .Select(text => text.Node.Value)
                    .OfType<string>()
            );
}

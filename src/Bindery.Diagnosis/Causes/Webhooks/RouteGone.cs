using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Webhooks;

internal sealed class RouteGone : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-route-shadowed",
            Family = CauseFamily.Webhooks,
            What = "Something else answers at the address of the webhooks.",
            Seen =
                "Asked by GET without a session, the address doesn’t answer that it is ready: 404, a redirect, or another page.",
            Why =
                "The controller isn’t imported, another module has the same route, or a proxy passes on only some paths.",
            Mend =
                "Import the controller in controllers/__init__.py and restart; look for other modules with that route; let the proxy pass /…/webhook/ on unchanged.",
            Rules = ["unimported-file", "json-route-as-webhook"],
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo
            .Routes.Where(route => !route.IsReady && !IsForWantOfDatabase(odoo, route))
            .Select(route =>
                Info.Named(
                    Certainty.Likely,
                    $"Something else answers at {route.Path}… than the connector’s webhooks.",
                    route.Status == 0 ? "no answer" : $"GET without a session: {route.Status}"
                )
            );

    private static bool IsForWantOfDatabase(OdooFacts odoo, RouteFact route) =>
        route.Status == 404 && odoo.AsksForDatabase;
}

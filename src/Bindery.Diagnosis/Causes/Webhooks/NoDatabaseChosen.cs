using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Webhooks;

internal sealed class NoDatabaseChosen : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-database-unselected",
            Family = CauseFamily.Webhooks,
            What =
                "Webhooks get 404: the server has several databases and doesn’t know which one is meant.",
            Seen =
                "The webhook address answers 404 to a caller without session and asks strangers which database they mean, or the log has 404 for it without a database.",
            Why =
                "A browser carries the chosen database in its session; a platform has none. Neither ?db= nor a header changes that in Odoo 16.",
            Mend =
                "Let dbfilter leave one database for that host name, as in dbfilter = ^%d$ with shop.example.com and a database “shop”, or set db_name; then restart.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        if (evidence.Odoo is { AsksForDatabase: true } odoo)
        {
            foreach (
                RouteFact route in odoo.Routes.Where(route =>
                    route is { Status: 404, IsReady: false }
                )
            )
            {
                yield return Info.Named(
                    Certainty.Sure,
                    Info.What,
                    $"{odoo.Address.Url}{route.Path.TrimStart('/')}… answers 404; {odoo.Databases.Length} databases: {string.Join(", ", odoo.Databases.Take(5))}"
                );
            }
        }
        else
        {
            foreach (
                WebhookAnswer answer in evidence.Log?.Signals.WebhookAnswers.Where(one =>
                    one is { Status: 404, HasDatabase: false }
                ) ?? []
            )
            {
                yield return Info.Named(
                    Certainty.Sure,
                    Info.What,
                    $"{answer.Count} × POST {answer.Path}… answered with 404, no database chosen"
                ) with
                {
                    HeldBack = answer.Count,
                    Since = answer.First,
                };
            }
        }
    }
}

namespace Bindery.Diagnosis.Tests.Logs;

/// <summary>Lines as a real Odoo 16.0 with queue_job writes them.</summary>
internal static class LogTexts
{
    public const string Failure = """
        2026-11-23 12:46:01,001 20214 ERROR shop odoo.addons.queue_job.controllers.main: Traceback (most recent call last):
          File "/opt/odoo/custom/generic_connector/components/http.py", line 121, in _send
            return session.send(prepared)
          File "/usr/lib/python3/dist-packages/requests/adapters.py", line 565, in send
            raise ConnectionError(e, request=request)
        requests.exceptions.ConnectionError: HTTPSConnectionPool(host='shop.example.com', port=443): Max retries exceeded

        The above exception was the direct cause of the following exception:

        Traceback (most recent call last):
          File "/opt/odoo/oca/queue_job/controllers/main.py", line 91, in runjob
            self._try_perform_job(env, job)
        odoo.addons.generic_connector.exceptions.NetworkError: The platform can’t be reached.
        """;

    public const string Quiet =
        "2026-11-23 12:45:00,000 20214 INFO shop odoo.modules.loading: Modules loaded.";

    public const string End =
        "2026-11-23 12:47:00,000 20214 INFO shop odoo.addons.base.models.ir_cron: Job done.";

    public static string All => string.Join('\n', Quiet, Failure, End) + "\n";
}

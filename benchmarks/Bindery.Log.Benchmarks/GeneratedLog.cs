using System.Globalization;
using System.Text;

namespace Bindery.Log.Benchmarks;

/// <summary>
/// A busy Odoo's log of any size: requests, jobs, and an error with its traceback among every
/// hundred entries, all with numbers and ids of their own.
/// </summary>
internal static class GeneratedLog
{
    private const int Seed = 7;
    private const int OneErrorIn = 100;

    public static void Write(string file, long bytes)
    {
        Random random = new(Seed);
        DateTime moment = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
        using FileStream log = new(
            file,
            FileMode.Create,
            FileAccess.Write,
            FileShare.None,
            1 << 20
        );
        StringBuilder entry = new();
        for (long count = 0; log.Length < bytes; count++)
        {
            moment = moment.AddMilliseconds(random.Next(200));
            entry.Clear();
            Append(entry, moment, random, count);
            log.Write(Encoding.UTF8.GetBytes(entry.ToString()));
        }
    }

    private static void Append(StringBuilder entry, DateTime moment, Random random, long count)
    {
        string head = moment.ToString("yyyy-MM-dd HH:mm:ss,fff", CultureInfo.InvariantCulture);
        int process = random.Next(20_000, 20_008);
        if (count % OneErrorIn == 0)
        {
            entry.Append(Error(head, process, random));
        }
        else if (count % 3 == 0)
        {
            entry.Append(
                CultureInfo.InvariantCulture,
                $"{head} {process} INFO shop odoo.addons.queue_job.jobrunner.runner: asking Odoo to run job {Id(random)} on db shop\n"
            );
        }
        else
        {
            entry.Append(
                CultureInfo.InvariantCulture,
                $"{head} {process} INFO shop werkzeug: 203.0.113.{random.Next(255)} - - [23/Nov/2026 12:46:01] \"POST /web/dataset/call_kw/sale.order/read HTTP/1.1\" 200 - {random.Next(40)} 0.0{random.Next(99)} 0.{random.Next(999)}\n"
            );
        }
    }

    private static string Error(string head, int process, Random random) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {head} {process} ERROR shop odoo.addons.queue_job.controllers.main: Traceback (most recent call last):
              File "/opt/odoo/oca/queue_job/controllers/main.py", line 91, in runjob
                self._try_perform_job(env, job)
              File "/opt/odoo/custom/generic_connector/components/http.py", line 121, in _send
                raise error_for(response.status_code, said)
            odoo.addons.generic_connector.exceptions.ServerError: The platform failed to answer (50{random.Next(
                5
            )}). [{Id(random)}]

            """
        );

    private static string Id(Random random)
    {
        byte[] bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Bindery.Certification.Database;
using Bindery.Certification.Platform;
using Bindery.Certification.Processes;

namespace Bindery.Certification.Odoo;

/// <summary>How this Odoo is started on a database.</summary>
/// <param name="source">Where it is.</param>
/// <param name="workFolder">For its settings and logs.</param>
/// <param name="certificate">The platform's, which its requests trust beside no other.</param>
internal sealed class OdooProgram(
    OdooSource source,
    string workFolder,
    PlatformCertificate? certificate = null
)
{
    public OdooSource Source { get; } = source;

    public string WorkFolder { get; } = workFolder;

    public PlatformCertificate? Certificate { get; } = certificate;

    /// <summary>A request that ends by itself: <c>-i</c>, <c>-u</c>, a shell script.</summary>
    public ProgramRequest Once(OdooDatabase database, params ImmutableArray<string> arguments) =>
        Request(database, [.. Options(database), .. arguments, "--stop-after-init", "--no-http"]);

    /// <summary>An upgrade that runs the addon's tests; some of them ask the server over HTTP.</summary>
    public ProgramRequest Tests(OdooDatabase database, string addon) =>
        Request(
            database,
            [
                .. Options(database),
                "--update=" + addon,
                "--test-tags=/" + addon,
                "--stop-after-init",
                "--http-interface=127.0.0.1",
                "--http-port=" + FreePort.Find().ToString(CultureInfo.InvariantCulture),
            ]
        );

    public ProgramRequest Shell(OdooDatabase database, string script) =>
        Request(database, ["shell", .. Options(database), "--no-http"]) with
        {
            Input = script,
        };

    /// <summary>A server for people, webhooks and jobs, on loopback.</summary>
    /// <param name="database">The only database it serves.</param>
    /// <param name="port">Where it listens.</param>
    public ProgramRequest Server(OdooDatabase database, int port, ServerOptions options)
    {
        string portText = port.ToString(CultureInfo.InvariantCulture);
        ImmutableArray<string> arguments =
        [
            .. options.ServesOneDatabase
                ? [.. Options(database), $"--db-filter=^{database.Name}$"]
                : Options(database).Remove("--database=" + database.Name),
            "--load=" + (options.RunsJobs ? "base,web,queue_job" : "base,web"),
            "--http-interface=127.0.0.1",
            "--http-port=" + portText,
            "--gevent-port=" + FreePort.Find().ToString(CultureInfo.InvariantCulture),
            "--workers=" + options.Workers.ToString(CultureInfo.InvariantCulture),
            "--max-cron-threads=0",
            "--limit-time-real=600",
            "--limit-time-cpu=600",
        ];
        ProgramRequest request = Request(database, arguments);
        return request with
        {
            Environment = request
                .Environment.SetItem("ODOO_QUEUE_JOB_CHANNELS", options.Channels)
                .SetItem("ODOO_QUEUE_JOB_HOST", "127.0.0.1")
                .SetItem(
                    "ODOO_QUEUE_JOB_PORT",
                    options.RunnerPort?.ToString(CultureInfo.InvariantCulture) ?? portText
                ),
        };
    }

    private ImmutableArray<string> Options(OdooDatabase database) =>
        [
            // An empty file: nobody's ~/.odoorc takes part.
            "--config=" + EmptyConfiguration(),
            "--addons-path=" + string.Join(',', Source.AddonsPath),
            "--data-dir=" + database.DataFolder,
            "--db_host=" + database.Server.Host,
            "--db_port=" + database.Server.Port.ToString(CultureInfo.InvariantCulture),
            "--db_user=" + database.Server.User,
            "--database=" + database.Name,
            "--without-demo=all",
            "--log-level=info",
        ];

    private ProgramRequest Request(OdooDatabase database, ImmutableArray<string> arguments)
    {
        ImmutableDictionary<string, string> environment = ImmutableDictionary<string, string>
            .Empty.Add("PYTHONUNBUFFERED", "1")
            .Add("TZ", "UTC");
        if (Certificate is { } trusted)
        {
            environment = environment.Add("REQUESTS_CA_BUNDLE", trusted.File);
        }

        return new ProgramRequest(Source.Python, [Source.Binary, .. arguments])
        {
            WorkingFolder = WorkFolder,
            Environment = database.Server.Password is { } password
                ? environment.Add("PGPASSWORD", password)
                : environment,
        };
    }

    private string EmptyConfiguration()
    {
        string path = Path.Combine(WorkFolder, "odoo.conf");
        if (!File.Exists(path))
        {
            File.WriteAllText(path, "[options]\n");
        }

        return path;
    }
}

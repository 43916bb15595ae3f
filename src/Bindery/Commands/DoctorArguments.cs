using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Facts;

namespace Bindery.Commands;

internal sealed class DoctorArguments
{
    private readonly DoctorOdooOptions _odoo = new();

    private readonly Option<string[]> _log = new("--log")
    {
        Description =
            "Odoo's log: plain, gzip or from journalctl; what was rotated away is read too",
    };

    private readonly Option<string?> _configuration = new("--config")
    {
        Description = "Odoo's configuration file, such as /etc/odoo/odoo.conf",
    };

    private readonly Option<string[]> _module = new("--module")
    {
        Description = "Folder of the connector: its validation is set beside what it explains",
    };

    private readonly Option<string[]> _there = new("--there")
    {
        Description = "How many records the platform has, as in shopify.sale.order=1250",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON" };

    private readonly Option<string?> _report = new("--report")
    {
        Description = "Write the report as an HTML page to this file",
    };

    private readonly Option<string?> _bundle = new("--bundle")
    {
        Description =
            "Write all that a colleague needs to this zip file, secrets and personal data masked",
    };

    private readonly Option<bool> _testPlatform = new("--test-platform")
    {
        Description = "Let Odoo call the platform once for each active backend, after asking",
    };

    private readonly Option<bool> _apply = new("--apply")
    {
        Description =
            "Offer the mends that are safe: requeue, reset a circuit, correct a cron's next call",
    };

    private readonly Option<bool> _yes = new("--yes")
    {
        Description = "Answer every question with yes",
    };

    private readonly Option<string> _mendLog = new("--mend-log")
    {
        Description = "Where mends are logged",
        DefaultValueFactory = _ => "bindery-doctor.log",
    };

    private readonly Option<int?> _watch = new("--watch")
    {
        Description = "Look again after so many seconds (30), until Ctrl-C",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Say what a cause is about, and nothing else",
    };

    public void AddTo(Command command)
    {
        _odoo.AddTo(command);
        Option[] options =
        [
            _log,
            _configuration,
            _module,
            _there,
            _json,
            _report,
            _bundle,
            _testPlatform,
            _apply,
            _yes,
            _mendLog,
            _watch,
            _explain,
        ];
        options.ToList().ForEach(command.Add);
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    public string? Explain(ParseResult parsed) => parsed.GetValue(_explain);

    public DoctorRequest Read(ParseResult parsed)
    {
        DoctorRequest request = new()
        {
            Odoo = _odoo.Read(parsed),
            PasswordVariable = _odoo.PasswordVariable(parsed),
            Logs = [.. parsed.GetValue(_log) ?? []],
            Configuration = parsed.GetValue(_configuration),
            Modules = [.. parsed.GetValue(_module) ?? []],
            CountsThere = CountsThere.Parse(parsed.GetValue(_there) ?? []),
            IsJson = parsed.GetValue(_json),
            Report = parsed.GetValue(_report),
            Bundle = parsed.GetValue(_bundle),
            TestsPlatform = parsed.GetValue(_testPlatform),
            Applies = parsed.GetValue(_apply),
            SaysYes = parsed.GetValue(_yes),
            MendLog = parsed.GetRequiredValue(_mendLog),
            Watch = parsed.GetResult(_watch) is null
                ? null
                : TimeSpan.FromSeconds(parsed.GetValue(_watch) ?? 30),
        };
        return request is { Odoo: null, Logs.IsEmpty: true, Configuration: null }
            ? throw BinderyException.BadRequest(
                "give something to look at: --url, --db and --user of an Odoo, --log FILE, or --config FILE."
            )
            : request;
    }
}

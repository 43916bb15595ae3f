using Bindery.Blueprints.Naming;
using Bindery.Generation.Text;

namespace Bindery.Generation.Development;

/// <summary><c>dev/odoo.conf</c>: workers, and a job runner that has fewer seats than there are workers.</summary>
internal sealed class OdooConfigurationFile : IDevelopmentFile
{
    public string Path => "dev/odoo.conf";

    public string TextFor(ConnectorNames names) =>
        $"""
            [options]
            addons_path = /mnt/extra-addons,/opt/oca/connector,/opt/oca/queue
            data_dir = /var/lib/odoo
            db_name = connector
            list_db = False
            without_demo = all
            ; The job runner is loaded with the server, and does nothing without workers.
            server_wide_modules = web,queue_job
            workers = 6
            max_cron_threads = 1

            [queue_job]
            channels = root:4,root.{PythonName.Of(names.SnakePrefix)}:2
            host = localhost
            port = 8069

            """;
}

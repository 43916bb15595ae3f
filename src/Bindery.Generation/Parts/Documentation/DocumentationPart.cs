using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Documentation;

/// <summary><c>README.md</c>: what the connector exchanges, and how it is set up and watched.</summary>
internal sealed class DocumentationPart(ConnectorContext connector) : IPart
{
    private PythonName Module => PythonName.Of(connector.Names.Module);

    private PythonName Prefix => PythonName.Of(connector.Names.SnakePrefix);

    private MarkdownText Title => MarkdownText.Of(connector.Blueprint.Title);

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureFile(
            "README.md",
            MarkdownSource
                .Sections(
                    Heading(),
                    EntityTable.Of(connector),
                    Installation(),
                    SettingsTable.Of(connector),
                    FirstSynchronisation(),
                    WebhookSection.Of(connector),
                    ExportSection.Of(connector),
                    OrderStatusSection.Of(connector),
                    Failures(),
                    Tests()
                )
                .Text + "\n"
        );

    private MarkdownSource Heading() =>
        MarkdownSource.Of(
            $"""
            # {Title} Connector

            Synchronises Odoo 16.0 with {Title}.
            """
        );

    private MarkdownSource Installation() =>
        MarkdownSource.Of(
            $"""
            ## Installation

            The addon stands on `generic_connector` and `connector_base_backend`, and on the OCA
            addons `connector`, `component`, `component_event` and `queue_job` for Odoo 16.0. All of
            them have to be on the addons path. Jobs only run where `odoo.conf` says so:

            ```ini
            [options]
            server_wide_modules = web,queue_job
            workers = 6
            max_cron_threads = 1

            [queue_job]
            channels = root:4,root.{Prefix}:2
            ```

            Jobs take ordinary workers: keep more of these than the queue has seats. The job of a
            worker that was killed is done again, and nothing twice by it, once queue_job's scheduled
            action *Jobs Garbage Collector* finds it: every five minutes, for jobs that began more
            than `limit_time_real` ago. It has to stay active, and `max_cron_threads` above zero.

            Then install it:

            ```
            odoo-bin -c odoo.conf -d DATABASE -i {Module} --stop-after-init
            ```
            """
        );

    private MarkdownSource FirstSynchronisation() =>
        MarkdownSource.Of(
            $"""
            ## First synchronisation

            1. Press *Test Connection* on the backend; it says in words what is wrong.
            2. Press *Sync All*, or choose what to import under *Connectors > {Title} >
               Synchronise*. Each page of records is a job of its own; *Runs* shows how far it is.
            3. When the figures are right, switch on the schedules under *Settings > Technical >
               Scheduled Actions*. They are off after installation, and import what has changed
               since the last run.
            """
        );

    private static MarkdownSource Failures() =>
        MarkdownSource.Of(
            $"""
            ## Failures

            A record that can't be taken over stops no other. It is kept under *Failures* with its
            data and the reason in words, which says what to mend: here, there, or in the settings.
            Press *Retry* afterwards. Failures that a later run mends by itself are marked as solved.
            Jobs that failed for another reason, such as a platform out of reach, are under
            *Job Queue > Queue > Jobs* and are tried again on their own.
            """
        );

    private MarkdownSource Tests() =>
        MarkdownSource.Of(
            $"""
            ## Tests

            They use prepared answers and need no network:

            ```
            odoo-bin -d TEST -i {Module} --test-enable --test-tags /{Module} --stop-after-init
            ```
            """
        );
}

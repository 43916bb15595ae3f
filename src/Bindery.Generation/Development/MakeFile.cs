using Bindery.Blueprints.Naming;
using Bindery.Generation.Text;

namespace Bindery.Generation.Development;

/// <summary><c>Makefile</c>: the few commands of every day.</summary>
internal sealed class MakeFile : IDevelopmentFile
{
    // A recipe's lines begin with a tab, which nobody sees in a literal.
    private const string Tab = "\t";

    public string Path => "Makefile";

    public string TextFor(ConnectorNames names) =>
        $"""
            # Addons of this folder to install and test, separated by commas.
            MODULES ?= {PythonName.Of(names.Module)}

            comma := ,
            run := docker compose run --rm odoo odoo --workers=0 --max-cron-threads=0 --stop-after-init
            tags := $(subst $() ,$(comma),$(addprefix /,$(subst $(comma), ,$(MODULES))))

            .DEFAULT_GOAL := help
            .PHONY: help install up update test validate logs shell stop clean

            help: ## Show the targets
            {Tab}@sed -n 's/^\([a-z]*\):.*## /\1: /p' $(firstword $(MAKEFILE_LIST))

            install: ## Build the image and install MODULES in the database
            {Tab}docker compose build
            {Tab}$(run) --init=$(MODULES)

            up: ## Start Odoo on http://localhost:8069
            {Tab}docker compose up --detach

            update: ## Update MODULES after a change, and start again
            {Tab}$(run) --update=$(MODULES)
            {Tab}docker compose restart odoo

            test: ## Run the addons' tests in a database of their own
            {Tab}docker compose up --detach --wait database
            {Tab}docker compose exec -T database dropdb --username=odoo --if-exists test
            {Tab}$(run) --database=test --init=$(MODULES) --test-enable --test-tags=$(tags)

            validate: ## Say what will go wrong, before Odoo does
            {Tab}bindery validate $(subst $(comma), ,$(MODULES))

            logs: ## Follow the log
            {Tab}docker compose logs --follow odoo

            shell: ## A Python shell in the database
            {Tab}docker compose run --rm odoo odoo shell --no-http

            stop: ## Stop everything, keep the data
            {Tab}docker compose stop

            clean: ## Stop everything and delete the data
            {Tab}docker compose down --volumes

            """;
}

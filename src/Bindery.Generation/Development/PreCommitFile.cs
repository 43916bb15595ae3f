using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Development;

/// <summary><c>.pre-commit-config.yaml</c>: OCA's formatters for 16.0, and Bindery.</summary>
internal sealed class PreCommitFile : IDevelopmentFile
{
    public string Path => ".pre-commit-config.yaml";

    public string TextFor(ConnectorNames names) =>
        """
            # The formatters in the releases that the OCA uses for 16.0.
            repos:
              - repo: https://github.com/psf/black
                rev: 22.8.0
                hooks:
                  - id: black
              - repo: https://github.com/PyCQA/isort
                rev: 5.12.0
                hooks:
                  - id: isort
                    exclude: /__init__\.py$
              - repo: https://github.com/pre-commit/pre-commit-hooks
                rev: v4.3.0
                hooks:
                  - id: check-merge-conflict
                  - id: check-xml
                  - id: end-of-file-fixer
                    exclude: \.pot?$
                  - id: trailing-whitespace
                    exclude: \.pot?$
              - repo: local
                hooks:
                  - id: bindery-validate
                    name: bindery validate
                    entry: bindery validate .
                    language: system
                    files: \.(py|xml|csv)$
                    pass_filenames: false
                    require_serial: true

            """;
}

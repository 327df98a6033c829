using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Cf1Gen.Runtime;

/// <summary>Validates options: everything that is missing or not valid is reported together.</summary>
/// <typeparam name="TOptions">The type of the options.</typeparam>
/// <param name="configured">The sources of the options.</param>
[SuppressMessage("Performance", "CA1812", Justification = "The container creates it.")]
internal sealed class ApiClientOptionsValidator<TOptions>(IEnumerable<IConfigureOptions<TOptions>> configured) : IValidateOptions<TOptions>
    where TOptions : ApiClientOptions, new()
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var sources = configured.OfType<ConfigureFromConfiguration<TOptions>>().Where(source => source.IsFor(name)).ToList();
        var inConfiguration = sources.SelectMany(source => source.Validate()).ToList();

        // An invalid value is not set, and would be reported as missing too.
        var others = OptionsInspector.Validate(options, ContainerConnection.Defaults)
            .Where(problem => !inConfiguration.Exists(known => known.Option.Equals(problem.Option, StringComparison.OrdinalIgnoreCase)))
            .Select(problem => sources is [.., var last]
                ? InConfiguration(problem, last.Path, options)
                : $"{typeof(TOptions).Name}.{problem.Option}{(string.IsNullOrEmpty(name) ? "" : $" ({name})")} {problem.Message}");
        var all = inConfiguration.Select(problem => problem.ToString()).Concat(others).ToList();
        return all.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(all);
    }

    private static string InConfiguration(OptionProblem problem, string path, TOptions options)
    {
        var option = problem.Option.Replace('.', ':');
        var key = path.Length == 0 ? option : ConfigurationPath.Combine(path, option);
        var kinds = OptionsInspector.GetService(options).EnvironmentCredentials;
        var isCredential = problem.Option == nameof(options.Credential) && options.Credential is null && kinds.Count > 0;
        return $"{key} {problem.Message}{(isCredential ? $": set {CredentialBinder.Describe(key, kinds)}" : "")}";
    }
}

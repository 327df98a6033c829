namespace Cf1Gen.Runtime;

/// <summary>A value in configuration that is missing or not valid.</summary>
/// <param name="Option">The option to which the value belongs, such as <c>Credential</c>.</param>
/// <param name="Key">The full key, such as <c>CloudforceOne:Credential:Token</c>.</param>
/// <param name="Message">The rest of a sentence whose subject is the key, without the period.</param>
internal readonly record struct ConfigurationProblem(string Option, string Key, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Key} {Message}";
}

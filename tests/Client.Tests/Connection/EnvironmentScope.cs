namespace Cf1Gen.Client.Tests.Connection;

/// <summary>Sets the environment variables that a client reads, and clears the others, until it is disposed.</summary>
internal sealed class EnvironmentScope : IDisposable
{
    private static readonly string[] s_names =
        ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY", "CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_BASE_URL"];

    private readonly Dictionary<string, string?> _before = s_names.ToDictionary(name => name, Environment.GetEnvironmentVariable);

    public EnvironmentScope(params (string Name, string Value)[] values)
    {
        foreach (var name in s_names)
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        foreach (var (name, value) in values)
        {
            Assert.Contains(name, s_names);
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    public void Dispose()
    {
        foreach (var (name, value) in _before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}

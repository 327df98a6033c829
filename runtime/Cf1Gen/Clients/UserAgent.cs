using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>The <c>User-Agent</c> header: the version, without information about the computer.</summary>
internal static class UserAgent
{
    private static readonly string s_own = $"Cf1Gen/{typeof(UserAgent).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>Gets the value of the header.</summary>
    internal static string With(string? suffix) => suffix is null ? s_own : $"{s_own} {suffix}";

    /// <summary>Returns a suffix if it has the form <c>my-app/1.0 (comment)</c>.</summary>
    /// <exception cref="ArgumentException">The suffix is not valid.</exception>
    internal static string Check(string suffix, [CallerMemberName] string source = "")
    {
        HeaderValidation.Check(suffix, source);
        using var request = new HttpRequestMessage();
        return request.Headers.UserAgent.TryParseAdd(suffix)
            ? suffix
            : throw new ArgumentException($"{source} must have the form my-app/1.0 (comment).", source);
    }
}

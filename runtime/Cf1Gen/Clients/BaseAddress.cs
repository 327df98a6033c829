namespace Cf1Gen.Runtime;

/// <summary>Validates base addresses.</summary>
internal static class BaseAddress
{
    /// <summary>Returns the address if it is valid.</summary>
    /// <exception cref="ArgumentException">The address is not valid. The message names its source.</exception>
    internal static Uri Check(Uri address, string source)
    {
        var isBaseAddress = address.IsAbsoluteUri
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0;

        return isBaseAddress ? address : throw NotAnAddress(source);
    }

    /// <inheritdoc cref="Check(Uri, string)"/>
    internal static Uri Check(string address, string source) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? Check(uri, source) : throw NotAnAddress(source);

    // The message does not contain the text, which can contain a password in front of the host.
    private static ArgumentException NotAnAddress(string source) =>
        new($"{source} must be an absolute http or https address without user, query and fragment.", source);
}

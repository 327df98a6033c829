namespace Cf1Gen.Cli.Updates;

/// <summary>Decides which redirects are followed.</summary>
internal static class RedirectRules
{
    /// <summary>The maximum number of redirects.</summary>
    public const int Maximum = 10;

    /// <summary>Returns the address to which a response redirects.</summary>
    /// <param name="from">The address of the request.</param>
    /// <param name="location">The header <c>Location</c>, which can be relative.</param>
    /// <exception cref="RefusedDocumentException">The redirect is not followed.</exception>
    public static Uri Follow(Uri from, Uri? location)
    {
        var source = HttpFetcher.Display(from);
        if (location is null)
        {
            throw new RefusedDocumentException($"'{source}' redirects without an address.");
        }

        var to = new Uri(from, location);
        var isAllowed = to.Scheme == Uri.UriSchemeHttps || (to.Scheme == Uri.UriSchemeHttp && from.Scheme == Uri.UriSchemeHttp);
        if (!isAllowed)
        {
            throw new RefusedDocumentException(
                $"'{source}' redirects from {from.Scheme} to {to.Scheme}, which is not followed. Name the new address in '--from' if you "
                    + "trust it.");
        }

        return to.UserInfo.Length == 0
            ? to
            : throw new RefusedDocumentException($"'{source}' redirects to an address with credentials, which is not followed.");
    }
}

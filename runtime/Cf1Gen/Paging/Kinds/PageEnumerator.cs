namespace Cf1Gen.Runtime;

/// <summary>The position in an enumeration of pages: knows which page to request next, and when the list ends.</summary>
/// <remarks>
/// The paging details of a server may be wrong. Therefore no enumeration is endless, whatever the server returns, and none ends early
/// because of a number that contradicts the items.
/// </remarks>
internal abstract class PageEnumerator
{
    /// <summary>The number of consecutive empty pages after which the enumeration ends, even if the server announces more pages.</summary>
    protected const int MaxEmptyPages = 20;

    private readonly HashSet<UInt128> _digests = [];

    /// <summary>Gets or sets a value indicating whether there is another page to request.</summary>
    public bool HasNext { get; protected set; } = true;

    /// <summary>Gets the number of empty pages since the last page with items.</summary>
    protected int EmptyPages { get; private set; }

    /// <summary>Gets the number of items of the largest page, the current page excluded.</summary>
    protected int LargestPage { get; private set; }

    /// <summary>Gets the number of items of all pages of this enumeration.</summary>
    protected long ReceivedItems { get; private set; }

    /// <summary>Gets the parameters that request the next page.</summary>
    public abstract PageParameters GetParameters();

    /// <summary>Gets the continuation token that refers to the next page.</summary>
    public abstract string GetToken();

    /// <summary>Moves past the page that was requested with <see cref="GetParameters"/>.</summary>
    public PageAction MovePast(PageInfo page)
    {
        if (page.ItemCount > 0 && !_digests.Add(page.Digest))
        {
            return MovePastRepeated(page);
        }

        EmptyPages = page.ItemCount == 0 ? EmptyPages + 1 : 0;
        ReceivedItems += page.ItemCount;
        var action = MovePastNew(page);
        LargestPage = Math.Max(LargestPage, page.ItemCount);
        return action;
    }

    /// <summary>Adds the digest of a page that an earlier enumeration received.</summary>
    protected void AddDigest(UInt128 digest) => _digests.Add(digest);

    protected abstract PageAction MovePastNew(PageInfo page);

    protected virtual PageAction MovePastRepeated(PageInfo page) => PageAction.Reject;

    /// <summary>
    /// Returns a value indicating whether the server ignores the parameter of the page: it has returned nothing but this page, and does not
    /// announce another one. Then it has returned the whole list.
    /// </summary>
    protected bool IsParameterIgnored(PageInfo page) => _digests.Count == 1
        && page.ResultInfo is null or { HasMore: null, HasNext: null, TotalCount: null, TotalPages: null };

    /// <summary>Ends the enumeration without the current page.</summary>
    protected PageAction End()
    {
        HasNext = false;
        return PageAction.Skip;
    }
}

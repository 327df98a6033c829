namespace Cf1Gen.Runtime;

/// <summary>A walk over the pages of a list: knows which page to ask for, and when it is over.</summary>
/// <remarks>
/// What a server says about its pages may be wrong; so no walk is endless, whatever the server says, and none ends early because of a
/// number that contradicts the items.
/// </remarks>
internal abstract class PageEnumerator
{
    /// <summary>After so many empty pages in a row a server that promises more is not believed.</summary>
    protected const int MostEmptyPages = 20;

    private readonly HashSet<UInt128> _digests = [];

    /// <summary>Whether there is a page to ask for.</summary>
    public bool HasNext { get; protected set; } = true;

    /// <summary>Empty pages since the last that had items.</summary>
    protected int EmptyPages { get; private set; }

    /// <summary>The largest number of items that a page had.</summary>
    protected int Largest { get; private set; }

    /// <summary>The items of all pages of this walk.</summary>
    protected long Received { get; private set; }

    /// <summary>What asks for the next page.</summary>
    public abstract PageParameters Parameters();

    /// <summary>What lets a later walk start with the next page.</summary>
    public abstract string Token();

    /// <summary>Takes the page that <see cref="Parameters"/> asked for.</summary>
    public PageAction Take(PageInfo page)
    {
        if (page.Count > 0 && !_digests.Add(page.Digest))
        {
            return TakeRepeated(page);
        }

        EmptyPages = page.Count == 0 ? EmptyPages + 1 : 0;
        Received += page.Count;
        var verdict = TakeNew(page);
        Largest = Math.Max(Largest, page.Count);
        return verdict;
    }

    /// <summary>Notes a page that was taken by an earlier walk.</summary>
    protected void Remember(UInt128 digest) => _digests.Add(digest);

    protected abstract PageAction TakeNew(PageInfo page);

    protected virtual PageAction TakeRepeated(PageInfo page) => PageAction.Repeated;
}

using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>The position in an enumeration of numbered pages.</summary>
internal sealed class NumberedPageEnumerator : PageEnumerator
{
    private readonly NumberedPaging _paging;
    private readonly int _size;
    private readonly bool _startedAtFirstPage;
    private int _firstPage;
    private int _nextPage;
    private UInt128? _previousDigest;

    internal NumberedPageEnumerator(NumberedPaging paging, int firstPage, int size)
        : this(paging, firstPage, firstPage, size) => _startedAtFirstPage = true;

    private NumberedPageEnumerator(NumberedPaging paging, int firstPage, int nextPage, int size)
    {
        _paging = paging;
        _firstPage = firstPage;
        _nextPage = nextPage;
        _size = size;
    }

    // Page 0 was received. A server that counts from 1 may return the same page for page 1.
    private bool MayCountFromOne => _firstPage == 0 && _nextPage == 1;

    /// <summary>Continues an earlier enumeration.</summary>
    /// <exception cref="ArgumentException">The token is not valid.</exception>
    internal static NumberedPageEnumerator Resume(NumberedPaging paging, string token)
    {
        var fields = PageToken.Split(token, 4);
        var enumerator = new NumberedPageEnumerator(
            paging,
            firstPage: PageToken.ParseNumber(fields[2], minimum: 0),
            nextPage: PageToken.ParseNumber(fields[0], minimum: 0),
            size: PageToken.ParseNumber(fields[1], minimum: 1));

        if (fields[3].Length > 0)
        {
            if (!UInt128.TryParse(fields[3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digest))
            {
                throw PageToken.CreateInvalid();
            }

            enumerator._previousDigest = digest;
            enumerator.AddDigest(digest);
        }

        return enumerator;
    }

    public override PageParameters GetParameters() => _paging.CreateParameters(_nextPage, _size);

    // The token contains the digest of the page as long as the next page may be the same page again.
    public override string GetToken() => string.Create(
        CultureInfo.InvariantCulture, $"{_nextPage}/{_size}/{_firstPage}/{(MayCountFromOne ? $"{_previousDigest:x32}" : "")}");

    protected override PageAction MovePastNew(PageInfo page)
    {
        _previousDigest = page.Digest;
        HasNext = HasMore(page) && _nextPage < int.MaxValue;
        _nextPage++;
        return PageAction.Return;
    }

    protected override PageAction MovePastRepeated(PageInfo page)
    {
        if (!MayCountFromOne || page.Digest != _previousDigest)
        {
            return IsParameterIgnored(page) ? End() : PageAction.Reject;
        }

        _firstPage = 1;
        HasNext = HasMore(page);
        _nextPage = 2;
        return PageAction.Skip;
    }

    private bool HasMore(PageInfo page)
    {
        if ((page.ResultInfo?.HasMore ?? page.ResultInfo?.HasNext) is { } hasMore)
        {
            return hasMore && EmptyPages < MaxEmptyPages;
        }

        if (GetLastPage(page.ResultInfo) is { } lastPage && _nextPage < lastPage)
        {
            return EmptyPages < MaxEmptyPages;
        }

        if (page.ItemCount == 0)
        {
            return false;
        }

        return page.ResultInfo switch
        {
            { TotalCount: { } total } when CountReceived(page) <= total => CountReceived(page) < total,
            { TotalPages: not null } => page.ItemCount >= _size,
            _ => page.ItemCount >= LargestPage,
        };
    }

    private long? GetLastPage(ResultInfo? resultInfo)
    {
        var pages = resultInfo?.TotalPages;
        if (pages is null && resultInfo is { TotalCount: { } total, PerPage: { } perPage })
        {
            pages = (total + perPage - 1) / perPage;
        }

        return pages + _firstPage - 1;
    }

    // After a continuation, the items of the earlier pages can only be estimated.
    private long CountReceived(PageInfo page) =>
        _startedAtFirstPage ? ReceivedItems : ((_nextPage - _firstPage) * (page.ResultInfo?.PerPage ?? _size)) + page.ItemCount;
}

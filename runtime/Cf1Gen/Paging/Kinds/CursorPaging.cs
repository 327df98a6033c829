using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>Paging in which each page contains the cursor of the next one.</summary>
internal sealed class CursorPaging(string cursorParameter, string? sizeParameter, bool inBody, int defaultSize) : Paging
{
    internal override PageEnumerator Start(PageStart start)
    {
        if (start.Token is null)
        {
            return new Enumerator(this, cursor: null, start.Size ?? defaultSize);
        }

        var fields = PageToken.Split(start.Token, 2);
        return fields[1].Length > 0
            ? new Enumerator(this, fields[1], PageToken.ParseNumber(fields[0], minimum: 1))
            : throw PageToken.CreateInvalid();
    }

    private PageParameters CreateParameters(string? cursor, int size) =>
        new PageParameters(inBody).Add(cursorParameter, cursor).Add(sizeParameter, size);

    /// <summary>Gets the cursor of the next page; <see langword="null"/> if there is none.</summary>
    private string? GetNext(PageInfo page, int largestPage)
    {
        if (page.ResultInfo is not { } info || info.HasMore == false)
        {
            return null;
        }

        // A response without a flag ends the list with a page that is smaller than the others.
        return Fields.LastItem is null ? LinkQuery.GetValue(info.Cursor, cursorParameter)
            : info.HasMore == true || (page.ItemCount > 0 && page.ItemCount >= largestPage) ? info.LastItem
            : null;
    }

    private sealed class Enumerator : PageEnumerator
    {
        private readonly CursorPaging _paging;
        private readonly int _size;
        private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);
        private string? _cursor;

        internal Enumerator(CursorPaging paging, string? cursor, int size)
        {
            _paging = paging;
            _cursor = cursor;
            _size = size;
            if (cursor is not null)
            {
                _cursors.Add(cursor);
            }
        }

        public override PageParameters GetParameters() => _paging.CreateParameters(_cursor, _size);

        public override string GetToken() => string.Create(CultureInfo.InvariantCulture, $"{_size}/{_cursor}");

        protected override PageAction MovePastNew(PageInfo page)
        {
            _cursor = _paging.GetNext(page, LargestPage);
            HasNext = _cursor is not null;
            return _cursor is null || (_cursors.Add(_cursor) && EmptyPages < MaxEmptyPages) ? PageAction.Return : PageAction.Reject;
        }
    }
}

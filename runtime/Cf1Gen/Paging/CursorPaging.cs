using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>Pages that each name the next one.</summary>
internal sealed class CursorPaging(string cursorParameter, string? size, bool inBody, int defaultSize) : Paging
{
    internal override PageEnumerator Start(PageStart start)
    {
        if (start.Token is null)
        {
            return new Walk(this, cursor: null, start.Size ?? defaultSize);
        }

        var fields = PageToken.Split(start.Token, 2);
        return fields[1].Length > 0 ? new Walk(this, fields[1], PageToken.Number(fields[0], 1)) : throw PageToken.NotAToken();
    }

    private PageParameters Parameters(string? cursor, int count) =>
        new PageParameters(inBody).Add(cursorParameter, cursor).Add(size, count);

    private sealed class Walk : PageEnumerator
    {
        private readonly CursorPaging _paging;
        private readonly int _size;
        private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);
        private string? _cursor;

        internal Walk(CursorPaging paging, string? cursor, int size)
        {
            _paging = paging;
            _cursor = cursor;
            _size = size;
            if (cursor is not null)
            {
                _cursors.Add(cursor);
            }
        }

        public override PageParameters Parameters() => _paging.Parameters(_cursor, _size);

        public override string Token() => string.Create(CultureInfo.InvariantCulture, $"{_size}/{_cursor}");

        protected override PageAction TakeNew(PageInfo page)
        {
            _cursor = page.Info?.Cursor;
            HasNext = _cursor is not null;
            return _cursor is null || (_cursors.Add(_cursor) && EmptyPages < MostEmptyPages) ? PageAction.Give : PageAction.Repeated;
        }
    }
}

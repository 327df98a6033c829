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
            _cursor = page.ResultInfo?.Cursor;
            HasNext = _cursor is not null;
            return _cursor is null || (_cursors.Add(_cursor) && EmptyPages < MaxEmptyPages) ? PageAction.Return : PageAction.Reject;
        }
    }
}

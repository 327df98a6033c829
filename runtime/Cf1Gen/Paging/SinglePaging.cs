using System.Diagnostics;

namespace Cf1Gen.Runtime;

/// <summary>A list that comes in one answer.</summary>
internal sealed class SinglePaging : Paging
{
    internal override PageWalk Start(PageStart start) => start.Token is null ? new Walk() : throw PageToken.NotAToken();

    private sealed class Walk : PageWalk
    {
        public override PageParameters Parameters() => new(inBody: false);

        public override string Token() => throw new UnreachableException("Nothing follows that could be gone on with.");

        protected override PageVerdict TakeNew(PageReply page)
        {
            HasNext = false;
            return PageVerdict.Give;
        }
    }
}

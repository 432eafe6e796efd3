namespace ConsentAudit.Readings;

/// <summary>What a request does in the sale of advertising space by auction.</summary>
public enum AuctionStep
{
    /// <summary>Offers the visitor's attention for sale and asks for bids.</summary>
    Bid,

    /// <summary>Joins the identifiers that two companies have of one visitor.</summary>
    Sync,
}

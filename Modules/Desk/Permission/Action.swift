/// What somebody may want to do, as far as permission is concerned: several commands share an action.
package enum Action: String, Sendable, CaseIterable, Hashable {
    /// Score a text; nothing is stored.
    case score
    /// File a complaint.
    case file
    /// File complaints by the batch.
    case importComplaints
    /// See complaints, the queue, counters, and search.
    case read
    /// Acknowledge, set out heads, gather evidence, inform the parties, record what they state.
    case work
    /// State, waive, read or dispute for oneself as the concerned employee or respondent.
    case answer
    /// Schedule and hold hearings, record investigation steps.
    case investigate
    /// Find, grant remedies, close, reopen, escalate.
    case decide
    /// Keep somebody from harm.
    case protect
    /// Stop sharing on a legal ground.
    case embargo
    /// Bring customers, their ledgers and what they said in from files.
    case loadCustomers
    case readCustomers
    case manageCustomers
    /// See the register of terms and guarantees.
    case readTerms
    /// Publish terms and guarantees.
    case manageTerms
    case readEmployees
    case manageEmployees
    /// Erase a person's texts for good.
    case erase
    case manageTokens
    /// Verify the journal, rebuild read models.
    case audit
    /// See who read which complaints.
    case readReads
    /// See which tokens there are.
    case readTokens
    /// End a token, so that it opens nothing any more.
    case revokeTokens
    /// See by which rules and figures complaints are decided.
    case readPolicy
    /// Put a policy in force, or try one on the history.
    case managePolicy
    /// See the plan, what was asked for, and where the time went.
    case readPlan
    /// Cost work that is asked for, and book hours.
    case proposePlan
    /// Keep the plan, and decide about work that is asked for.
    case managePlan
    /// Say how the server is doing.
    case health
    /// See what a customer is worth, and how like the best they are. Not for those who decide alone: merit is blind (R10).
    case readFit
    /// Part with a customer.
    case part
    /// See themes, how often they come, the changes that answer them, and who was told; no complaint by it.
    case readThemes
    /// Keep themes, make and announce changes, close the loop, record decisions.
    case manageThemes
    /// See how often complaints come, by what; no complaint by it.
    case readTrends
    /// Watch series, take and close alarms.
    case manageTrends
    /// See what deciders uphold against what the evidence recommended, whom was blamed without cause, and what is owed them.
    case readFairness
    /// See what customers, prospects and those who left said, and what surveys came to.
    case readVoices
    /// Record what somebody said, and put it under themes.
    case recordVoices
    /// Ask customers by a link with a one-time token.
    case sendSurveys
    /// See who left, why, and what they were worth.
    case readLossReviews
    /// Hold loss reviews: draw, give out calls, agree on actions.
    case manageLossReviews
    /// Make the calls of a loss review that are one's own, and finish one's own actions.
    case makeLossCalls
    /// See notes of the front line, and what was done about them.
    case readNotes
    /// Write down what was heard, put it under themes, and answer it.
    case recordNotes
    /// Plan, draw and hand on listening calls, see everybody's, and see what the front line needs.
    case manageListening
    /// Make the listening calls that are one's own.
    case makeListeningCalls
}
